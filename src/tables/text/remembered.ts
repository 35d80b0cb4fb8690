const longest = 200;
const most = 5000;

/**
 * The function with its answers kept: of a workbook the same few texts are asked about again and again. The bounds only
 * stop a hostile file from growing the memory.
 */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.answer;
    const made = { answer: answer(text) };
    if (known.size >= most) known.clear();
    if (text.length <= longest) known.set(text, made);
    return made.answer;
  };
}
