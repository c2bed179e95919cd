/** Numbers of pages to show: the ends, the neighbours, `gap` for the rest. */
export function pagesAround(current: number, pages: number): (number | 'gap')[] {
  const wanted = [1, current - 1, current, current + 1, pages].filter((one) => one >= 1 && one <= pages)
  const numbers = [...new Set(wanted)].toSorted((a, b) => a - b)
  return numbers.flatMap((number, at) => (at > 0 && number - (numbers[at - 1] ?? 0) > 1 ? ['gap', number] : [number]))
}
