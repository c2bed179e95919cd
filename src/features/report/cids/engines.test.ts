import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../kernel/language.ts'
import { checkExport } from './check-export.ts'
import { statementsOf, type Statement } from './context.ts'
import { violationsOf } from './shapes.ts'
import { theStandard } from './standard.ts'
import { askedOfTheNetwork, expand, judge } from './test-engines.ts'
import { day, place, schoolYear, wholePlan } from './test-figures.ts'
import { mutations } from './test-mutations.ts'
import { writeDocument, writeExport } from './write-export.ts'

type Document = { '@graph': object[] }
const parse = (text: string): Document => JSON.parse(text) as Document
const sample = parse(readFileSync(join(import.meta.dirname, 'test-sample.en.jsonld'), 'utf8'))
const none = { one: [], other: [] }
const { context, shapes } = theStandard()

const ours = (document: Document): { statements: Statement[]; violations: string[] } => {
  const statements = statementsOf(document['@graph'], context)
  const violations = violationsOf(statements, shapes).map(({ node, path }) => `${node} ${path}`)
  return { statements, violations: [...new Set(violations)].toSorted() }
}

/** As N-Quads, which the processor writes. */
function written({ subject, predicate, object }: Statement): string {
  if ('iri' in object) return `<${subject}> <${predicate}> <${object.iri}> .`
  const escaped = object.literal
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
  const isString = object.datatype === 'http://www.w3.org/2001/XMLSchema#string'
  return `<${subject}> <${predicate}> "${escaped}"${isString ? '' : `^^<${object.datatype}>`} .`
}

/** How many keys the nodes have, at any depth, those of JSON-LD itself aside. */
const keysIn = (value: unknown): number =>
  typeof value !== 'object' || value === null
    ? 0
    : Object.entries(value).reduce(
        (count, [key, inside]) => count + keysIn(inside) + (Array.isArray(value) || key.startsWith('@') ? 0 : 1),
        0,
      )

describe('two engines', () => {
  it('find nothing against the sample that is shipped with the standard’s files', async () => {
    expect((await judge(sample)).violations).toEqual(none)
    expect(ours(sample).violations).toEqual([])
  })

  it.each(languages)(
    'find nothing against an export of the whole plan (%s), and we read it as they do',
    async (lang) => {
      const last = { start: day('2024-09-01'), end: day('2025-09-01') }
      const document = parse(writeExport(wholePlan({ lang, periods: [last, schoolYear] })))
      const { violations, statements } = await judge(document)

      expect(violations).toEqual(none)
      expect([...new Set(ours(document).statements.map(written))].toSorted()).toEqual(statements)
    },
  )

  it('read any text as we do: quotation marks, lines, signs of other alphabets, what looks like a link or a language', async () => {
    const texts = [
      '"«’ \\n \\',
      'a\nb\r\n\tc',
      'ᐃᓄᒃᑎᑐᑦ 日本 🧵',
      '@fr',
      '_:b0',
      'cids:Theme',
      'https://exemple.invalid/x',
      '3',
    ]
    const figures = wholePlan({
      actions: 2,
      reporter: { id: 'é / # ? %', name: '"@fr"^^a', description: texts.join('\n') },
    })
    const document = parse(
      writeExport({
        ...figures,
        outcomes: figures.outcomes.map((one, at) => ({
          ...one,
          name: texts[at] ?? 'a',
          description: texts[at + 3] ?? null,
        })),
        reports: figures.reports.map((one, at) => ({ ...one, comment: texts[at] ?? null })),
      }),
    )
    const { violations, statements } = await judge(document)

    expect(checkExport(writeDocument(document), place)).toEqual([])
    expect(violations).toEqual(none)
    expect(new Set(ours(document).statements.map(written))).toEqual(new Set(statements))
  })

  it.each(languages)('keep every key of an export (%s)', async (lang) => {
    const document = parse(writeExport(wholePlan({ lang })))

    expect(keysIn(await expand(document))).toBe(keysIn(document['@graph']))
  })

  it('see a key that the context does not know disappear: it is why ours refuses it', async () => {
    const document = { ...sample, '@graph': [{ '@id': 'https://exemple.invalid/a', hasUnit: 'jeunes' }] }

    expect(keysIn(document['@graph'])).toBe(1)
    expect(keysIn(await expand(document))).toBe(0)
  })

  it('refuse nothing that our reading of the shapes lets through, in any file that is wrong', async () => {
    const sound = writeExport(wholePlan({ actions: 5 }))
    const passed: string[] = []
    let refused = 0
    for (const { what, apply, code } of mutations) {
      if (code === 'not-as-written' || code === 'not-our-context' || code === 'not-a-node') continue
      const document = parse(apply(sound))
      const { one, other } = (await judge(document)).violations
      const own = ours(document).violations
      if (one.length > 0) refused += 1
      if ([...one, ...other].some((violation) => !own.includes(violation))) passed.push(what)
    }

    expect(passed).toEqual([])
    expect(refused).toBeGreaterThan(15)
  })

  it('never asked the network for anything', () => {
    expect(askedOfTheNetwork).toEqual([])
  })
})
