import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCatalogue } from '../../../../tests/plan.ts'
import { cleanText } from '../../../kernel/clean-text.ts'
import { addDays, type Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import { toCsv, toJson, toXlsx } from '../../../kernel/table/index.ts'
import { actionStates, efforts, type AdoptedAction, type Adoption } from '../model.ts'
import { sheetTable, type SheetFacts, type SheetPerson } from '../spreadsheet/plan-sheet.ts'
import { planSheet } from './sheet-changes.ts'
import { readPlanSheet } from '../spreadsheet/read-sheet.ts'

const catalogue = aCatalogue()
const adoption: Adoption = {
  id: '00000000-0000-4000-8000-000000000001',
  organizationId: '00000000-0000-4000-8000-000000000002',
  networkId: null,
  planId: catalogue.id,
  catalogueVersion: catalogue.version,
  period: { kind: 'school-year', startsOn: '2026-09-01' as Day, endsOn: '2027-08-31' as Day },
  version: 4,
}
const person = (number: number): SheetPerson => ({
  personId: `00000000-0000-4000-8000-0000000001${number}0`,
  name: `Personne ${number}`,
  email: `personne.${number}@exemple.invalid`,
})
const [here, alsoHere, left, unknown] = [person(1), person(2), person(3), person(4)] as const
const people = new Map([here, alsoHere, left].map((one) => [one.personId, one]))

/** As the database keeps text: cleaned, not empty. Spreadsheets run, split and rewrite some of these. */
const text = (max: number) =>
  fc
    .oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      fc.constantFrom(
        '=1+1',
        "'=x",
        '+x',
        '@a',
        '-',
        'a;b,"c"',
        'une\ndeux',
        '_x000D_',
        '__proto__',
        '007',
        '1/2',
        'oui',
        '50',
      ),
    )
    .map((raw) => cleanText(raw).text.slice(0, max).trim())
    .filter((clean) => clean !== '' && !clean.includes('\ufffd'))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const someDay = fc.integer({ min: -400, max: 700 }).map((count) => addDays('2026-09-01' as Day, count))

const facts = fc
  .record({
    codes: fc.subarray(catalogue.actions.map(({ id }) => id)),
    ownCount: fc.integer({ min: 0, max: 4 }),
  })
  .chain(({ codes, ownCount }) => {
    const actionIds: (string | null)[] = [...codes, ...Array.from({ length: ownCount }, () => null)]
    return fc.tuple(...actionIds.map((actionId, index) => anAction(actionId, index)))
  })
  .chain((actions) => fc.shuffledSubarray(actions, { minLength: actions.length }))
  .map((actions): SheetFacts => ({
    adoption,
    versions: { reviewed: catalogue, of: () => catalogue },
    actions: actions.map((action, index) => ({ ...action, rank: (index + 1) * 3 })),
    staff: [here, alsoHere],
    readers: [],
    people,
  }))

function anAction(actionId: string | null, index: number): fc.Arbitrary<AdoptedAction> {
  const title = actionId === null ? text(200) : maybe(text(200))
  return fc.record({
    id: fc.constant(`00000000-0000-4000-9000-0000000000${String(index + 10)}`),
    adoptionId: fc.constant(adoption.id),
    organizationId: fc.constant(adoption.organizationId),
    networkId: fc.constant(null),
    actionId: fc.constant(actionId),
    catalogueVersion: fc.constant(1),
    objectiveNumber: fc.constant(1),
    titleFr: title,
    titleEn: title,
    statementFr: maybe(text(2000)),
    statementEn: maybe(text(2000)),
    rank: fc.constant(1),
    personId: maybe(fc.constantFrom(here, alsoHere, left, unknown).map(({ personId }) => personId)),
    startsOn: maybe(someDay),
    dueOn: maybe(someDay),
    effort: maybe(fc.constantFrom(...efforts)),
    place: maybe(text(120)),
    targets: fc.shuffledSubarray(catalogue.targets.map(({ id }) => id)),
    outcomes: fc.shuffledSubarray(
      catalogue.actions.find(({ id }) => id === actionId)?.outcomes.map(({ id }) => id) ?? [],
    ),
    state: fc.constantFrom(...actionStates),
    stateNumber: fc.integer({ min: 0, max: 9 }),
    stateSince: fc.constant(new Date(0)),
    version: fc.integer({ min: 1, max: 99 }),
  })
}

/** Before the first day: even then, what comes back unchanged is not looked at. */
const moment = { today: '2026-08-01' as Day, organizationLeft: false }

async function changesOf(bytes: Uint8Array | string, name: string, present: SheetFacts) {
  const sheet = await readPlanSheet(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, name)
  if (!sheet.ok) throw new Error(sheet.refusal.code)
  const { changes, problems, order, rows } = planSheet(sheet.value, present, moment)
  return { changes, problems, order, rows }
}

describe('a plan that leaves and comes back without an edit', () => {
  const nothing = (present: SheetFacts) => ({
    changes: [],
    problems: [],
    order: null,
    rows: catalogue.actions.length + present.actions.filter(({ actionId }) => actionId === null).length,
  })

  it.each(['fr', 'en'] as Language[])('changes nothing, as CSV and JSON in %s', async (lang) => {
    await fc.assert(
      fc.asyncProperty(facts, async (present) => {
        const table = sheetTable(present, lang)
        expect(await changesOf(toCsv(table, lang), 'plan.csv', present)).toEqual(nothing(present))
        expect(await changesOf(toJson(table), 'plan.json', present)).toEqual(nothing(present))
      }),
      { numRuns: 120 },
    )
  })

  it.each(['fr', 'en'] as Language[])('changes nothing, as XLSX in %s', async (lang) => {
    await fc.assert(
      fc.asyncProperty(facts, async (present) => {
        const bytes = await toXlsx(sheetTable(present, lang), lang)
        expect(await changesOf(bytes, 'plan.xlsx', present)).toEqual(nothing(present))
      }),
      { numRuns: 30 },
    )
  })
})

describe('a file that nobody touched', () => {
  it('changes nothing and asks nothing, whatever the plan became since it left', async () => {
    await fc.assert(
      fc.asyncProperty(facts, facts, fc.constantFrom<Language>('fr', 'en'), async (left, now, lang) => {
        // An own action of one is none of the other’s, which is another fault.
        const without = { ...left, actions: left.actions.filter(({ actionId }) => actionId !== null) }
        const sheet = await readPlanSheet(new TextEncoder().encode(toJson(sheetTable(without, lang))), 'plan.json')
        if (!sheet.ok) throw new Error(sheet.refusal.code)

        const { changes, conflicts, problems, order } = planSheet(sheet.value, now, moment)

        expect({ changes, conflicts, problems, order }).toEqual({
          changes: [],
          conflicts: [],
          problems: [],
          order: null,
        })
      }),
      { numRuns: 150 },
    )
  })
})
