import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scanForPeople } from './scan.ts'

/** Invented lines (`lines/README.md`). Of one that names someone: how it does, a bar, the line. */
const linesOf = (file: string): string[] =>
  readFileSync(join(import.meta.dirname, 'lines', file), 'utf8')
    .trim()
    .split('\n')
const naming = ['written', 'framed', 'held-out'].map((set) => linesOf(`${set}-naming.txt`))
const clean = ['written', 'framed', 'held-out'].map((set) => linesOf(`${set}-clean.txt`))

const isFound = (text: string): boolean => scanForPeople(text).length > 0
const textOf = (line: string): string => line.slice(line.indexOf('|') + 1)
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`

function figuresOf(named: readonly string[], harmless: readonly string[]) {
  const found = named.filter((line) => isFound(textOf(line))).length
  const alarms = harmless.filter(isFound).length
  return {
    detected: found / named.length,
    alarmed: alarms / harmless.length,
    said: `found ${found} of ${named.length} (${percent(found, named.length)}), false alarms ${alarms} of ${harmless.length} (${percent(alarms, harmless.length)})`,
  }
}

describe('of a thousand lines that name someone, and five hundred that name nobody', () => {
  it('finds 98 % and raises a false alarm on 5 % at most', () => {
    expect([naming.flat().length, clean.flat().length]).toEqual([1000, 500])
    const { detected, alarmed, said } = figuresOf(naming.flat(), clean.flat())
    console.log(`All lines: ${said}`)
    expect(detected, said).toBeGreaterThanOrEqual(0.98)
    expect(alarmed, said).toBeLessThanOrEqual(0.05)
  })

  it('does so on lines that were set aside before it was written', () => {
    const { detected, alarmed, said } = figuresOf(naming.at(-1) ?? [], clean.at(-1) ?? [])
    console.log(`Lines set aside: ${said}`)
    expect(detected, said).toBeGreaterThanOrEqual(0.98)
    expect(alarmed, said).toBeLessThanOrEqual(0.05)
  })

  it('finds each way of naming someone, not only most of them', () => {
    const byWay = Map.groupBy(naming.flat(), (line) => line.slice(0, line.indexOf('|')))
    const least = [...byWay].map(
      ([way, lines]) => [way, lines.filter((line) => isFound(textOf(line))).length / lines.length] as const,
    )
    expect(least.filter(([, share]) => share < 0.9)).toEqual([])
    expect(byWay.size).toBeGreaterThanOrEqual(13)
  })
})

it.each([
  ['Je pense à Maude Bellerose, elle dort peu.', 'name', 'Maude Bellerose'],
  ['avec Zo\u00eb, ce soir', 'name', 'Zo\u00eb'],
  ['avec Zoe\u0308, ce soir', 'name', 'Zoe\u0308'],
  ['Sa\u200brah dort ici', 'name', 'Sa\u200brah'],
  ['\u202eJ.B.\u202c est là', 'initials', 'J.B.'],
  ['On l’appelle « Luna ».', 'nickname', 'Luna'],
  [
    'au cinq un quatre, cinq cinq cinq, zéro un deux deux',
    'phone',
    'cinq un quatre, cinq cinq cinq, zéro un deux deux',
  ],
  ['le douze mars, il', 'date', 'douze mars'],
  ['près de Trois-Rivières.', 'place', 'Trois-Rivières'],
  ['en Montérégie', 'region', 'Montérégie'],
  ['vit rue des Lilas', 'address', 'rue des Lilas'],
  ['à l’école du Tournesol', 'school', 'école du Tournesol'],
  ['H2X 1Y6', 'postal', 'H2X 1Y6'],
  ['snap : lunette', 'handle', 'lunette'],
  ['jade@exemple.invalid', 'email', 'jade@exemple.invalid'],
  ['dossier 22318', 'number', 'dossier 22318'],
  ['elle a 14 ans', 'age', 'elle a 14 ans'],
] as const)('shows in %j the %s to take out: %j', (text, kind, said) => {
  expect(scanForPeople(text)).toContainEqual(expect.objectContaining({ kind, text: said }))
  for (const { start, end, text: shown } of scanForPeople(text)) expect(text.slice(start, end)).toBe(shown)
})

it.each(['', ' ', '…', '\u0000', '😀😀', '\u202e', 'الفتاة خائفة'])('finds nobody in %j', (text) => {
  expect(scanForPeople(text)).toEqual([])
})

it.each([
  'a',
  'a@',
  'a.',
  'A.',
  '1 ',
  'Aa ',
  '_',
  '« ',
  'a*',
  'saint-',
  'rue des ',
  'école de ',
  'sarah ',
  'five ',
  'snap : ',
  'é',
  ' ',
  '\u0301',
  'dossier no ',
  'a b ',
  '\ud800',
])('reads 100,000 characters made of %j, in order and without overlap', (part) => {
  const text = part.repeat(Math.ceil(100_000 / part.length))
  let last = 0
  for (const { start, end } of scanForPeople(text)) {
    expect(start >= last && end > start).toBe(true)
    last = end
  }
})
