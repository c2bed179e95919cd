import { describe, expect, it } from 'vitest'
import { toCsv, toWorkbook } from '../../../kernel/table/index.ts'
import { toXlsform } from '../forms/xlsform.ts'
import { shippedQuestionnaires } from '../questionnaires.ts'
import { questionnaireOf } from '../survey.examples.ts'
import { readXlsform } from './read-xlsform.ts'

const heads = {
  survey: ['type', 'name', 'label::Français (fr)', 'label::English (en)', 'relevant'],
  choices: ['list_name', 'name', 'label::Français (fr)', 'label::English (en)'],
}
const yesNo = [
  ['yn', 'yes', 'Oui', 'Yes'],
  ['yn', 'no', 'Non', 'No'],
]
const aFile = (survey: string[][], choices: string[][] = yesNo) =>
  toWorkbook([
    { name: 'survey', rows: [heads.survey, ...survey] },
    { name: 'choices', rows: [heads.choices, ...choices] },
  ])
const read = async (bytes: Uint8Array) => {
  const found = await readXlsform(bytes, 'x.xlsx')
  if (!found.ok) throw new Error(found.refusal.code)
  return found.value
}
const wrongIn = async (survey: string[][], choices?: string[][]): Promise<string[]> =>
  (await read(await aFile(survey, choices))).problems.map(({ place, code }) => `${place} ${code}`)

describe('a questionnaire as an XLSForm', () => {
  it.each(shippedQuestionnaires())('comes back as it left: $code', async (questionnaire) => {
    const { questionnaire: back, problems } = await read(await toXlsform(questionnaire))
    // A form that leaves asks the same; what is right stays here.
    const bare = questionnaire.questions.map(({ answer: _answer, ...one }) => ({
      ...one,
      options: one.options.map((option) => ({ ...option, counts: [] })),
    }))

    expect(problems).toEqual([])
    expect(back?.questions).toEqual(bare)
    expect(back?.name).toEqual(questionnaire.name)
    expect(back?.intro).toEqual(questionnaire.intro)
  })

  it('is read with the headings that other programs write', async () => {
    const bytes = await toWorkbook([
      {
        name: 'survey',
        rows: [
          ['type', 'name', 'label::fr', 'label::en'],
          ['select_one yn', 'q1', 'Ça va ?', 'OK?'],
        ],
      },
      { name: 'choices', rows: [['list_name', 'name', 'label::fr', 'label::en'], ...yesNo] },
    ])

    expect((await read(bytes)).questionnaire?.questions).toHaveLength(1)
  })

  it.each([
    [['text', 'q', 'Dites', 'Say', ''], 'survey!A2 type-not-taken'],
    [['select_multiple yn', 'q', 'Dites', 'Say', ''], 'survey!A2 type-not-taken'],
    [['begin_group', 'q', 'Dites', 'Say', ''], 'survey!A2 type-not-taken'],
    [['deviceid', 'q', '', '', ''], 'survey!A2 identifies'],
    [['start', 'q', '', '', ''], 'survey!A2 identifies'],
    [['geopoint', 'q', 'Où', 'Where', ''], 'survey!A2 identifies'],
    [['select_one none', 'q', 'Dites', 'Say', ''], 'survey!A2 list-unknown'],
    [['select_one yn', 'é', 'Dites', 'Say', ''], 'survey!B2 name-unfit'],
    [['select_one yn', '__proto__', 'Dites', 'Say', ''], 'survey!B2 name-unfit'],
    [['select_one yn', 'q', '', 'Say', ''], 'survey!C2 label-missing-fr'],
    [['select_one yn', 'q', 'Dites', '', ''], 'survey!D2 label-missing-en'],
    [['select_one yn', 'q', 'é'.repeat(301), 'Say', ''], 'survey!C2 too-long'],
    [['select_one yn', 'q', 'Dites', 'Say', '${q0} = 1'], 'survey!E2 condition'],
  ])('is refused by the cell: %j', async (row, problem) => {
    expect(await wrongIn([row])).toEqual([problem])
  })

  it('says a name that comes twice, an option without its English, a list too short or too long', async () => {
    const good = ['select_one yn', 'q', 'Dites', 'Say', '']
    expect(await wrongIn([good, good])).toEqual(['survey!B3 name-twice'])
    expect(await wrongIn([good], [['yn', 'yes', 'Oui', ''], ...yesNo.slice(1)])).toEqual([
      'choices!D2 label-missing-en',
    ])
    expect(await wrongIn([good], yesNo.slice(1))).toEqual(['choices!A2 list-too-short'])
    const many = Array.from({ length: 13 }, (_, index) => ['yn', `o${index}`, 'Un', 'One'])
    expect(await wrongIn([good], many)).toEqual(['choices!A2 list-too-long'])
  })

  it('has a question', async () => {
    expect(await wrongIn([['note', 'intro', 'Bonjour', 'Hello', '']])).toEqual(['survey!A2 no-question'])
  })

  it('is no other file', async () => {
    const table = { name: 'x', columns: [{ id: 'a', heading: 'a', kind: 'code' as const }], rows: [['1']] }
    const csv = await readXlsform(new TextEncoder().encode(toCsv(table, 'fr')), 'x.csv')
    const alone = await readXlsform(await toWorkbook([{ name: 'other', rows: [['a'], ['b']] }]), 'x.xlsx')

    expect(csv).toMatchObject({ ok: false, refusal: { code: 'column-missing', sheet: 'survey', column: 'type' } })
    expect(alone).toMatchObject({ ok: false, refusal: { code: 'sheet-missing' } })
  })

  it('counts answers by age and by gender where its options are ours, and knows a scale', async () => {
    const scale = ['1', '2', '3'].map((level) => ['level', level, `Niveau ${level}`, `Level ${level}`])
    const age = [
      ['age', '12-13', '12 ou 13 ans', '12 or 13'],
      ['age', '14-17', '14 à 17 ans', '14 to 17'],
    ]
    const { questionnaire } = await read(
      await aFile(
        [
          ['select_one level', 'a', 'Où', 'Where', ''],
          ['select_one age', 'b', 'Âge', 'Age', ''],
        ],
        [...scale, ...age],
      ),
    )

    expect(questionnaire?.questions.map(({ group, isScale }) => [group, isScale])).toEqual([
      [null, true],
      ['ageBand', false],
    ])
    expect(questionnaireOf('staff-year').questions[0]?.isScale).toBe(true)
  })
})
