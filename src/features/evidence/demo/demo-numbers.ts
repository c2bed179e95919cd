import { createHash } from 'node:crypto'

/** A number a little above or below, always the same for the same name; small ones stay as they are. */
export function wavering(n: number, name: string): number {
  if (n < 5) return n
  const share = createHash('sha256').update(name).digest().readUInt16BE(0) / 65_536
  return Math.max(5, Math.round(n * (0.85 + 0.3 * share)))
}

export const partOfWhole = (n: number, share: number): number => Math.min(n, Math.round(n * share))

/** A whole in parts by their shares, which add up to it; parts that come to nothing are left out. */
export function shared<Code extends string>(
  n: number,
  shares: Partial<Record<Code, number>>,
  codes: readonly Code[],
): { code: Code; n: number }[] {
  const parts = codes.flatMap((code) => {
    const share = shares[code] ?? 0
    return share === 0 ? [] : [{ code, n: Math.floor(n * share), rest: (n * share) % 1 }]
  })
  if (parts.length === 0) return []
  let left = n - parts.reduce((all, part) => all + part.n, 0)
  for (const part of parts.toSorted((a, b) => b.rest - a.rest)) {
    if (left <= 0) break
    part.n += 1
    left -= 1
  }
  return parts.map(({ code, n: own }) => ({ code, n: own }))
}
