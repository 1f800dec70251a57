// How the reader wants to read: a style, which LookScript.cs puts on each page before it is painted.
const reading = $('#reading');
if (reading) {
  const choices = all('[type=radio]', reading);
  const show = () => choices.forEach(choice => choice.checked = choice.value ? root.style.cssText.replace(/ /g, '').includes(choice.value) : true);
  // The usual choice of each group comes first, and gives way to another that is checked after it.
  reading.onchange = () => {
    root.style.cssText = choices.filter(choice => choice.checked).map(choice => choice.value).join(';');
    quietly(() => local.look = root.style.cssText);
  };
  $('button', reading).onclick = () => { root.style.cssText = ''; quietly(() => delete local.look); show(); };
  show();
  reading.hidden = false;
}
