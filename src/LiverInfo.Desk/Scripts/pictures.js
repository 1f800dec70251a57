// Pictures are shrunk and drawn anew before they leave the browser, so that nothing goes with them that cannot be seen.

const longest = 1200;

export async function drawn(file) {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext("2d");
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return canvas;
}

// What the browser cannot read goes as it is: the desk says what to do about it.
export async function shrunk(file) {
  try {
    const canvas = await drawn(file);
    const type = file.type === "image/jpeg" ? "image/jpeg" : "image/png";
    return await new Promise(resolve => canvas.toBlob(resolve, type, .92)) ?? file;
  } catch {
    return file;
  }
}
