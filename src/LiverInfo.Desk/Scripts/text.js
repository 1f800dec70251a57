// Places in a text: lines and columns count from 1, as the desk counts them.

export function offsetOf(doc, line, column) {
  const found = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return Math.min(found.from + column - 1, found.to);
}

export function placeOf(doc, offset) {
  const line = doc.lineAt(offset);
  return { line: line.number, column: offset - line.from + 1 };
}

// The one change that makes a text of another, so that the caret and the rest stay where they are.
export function minimalChange(before, after) {
  if (before === after) return null;
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}
