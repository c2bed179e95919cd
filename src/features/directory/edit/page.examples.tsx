import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { bare, halt, idOf, keys, laden, sheetOf } from '../directory.examples.ts'
import { formWords, overtakenSheet, refusedSheet, valuesOfSheet } from '../sheet-form/index.ts'
import { words as stewardWords } from '../steward/words.ts'
import { plainText } from '../text.ts'
import { EditPage, type EditPageProps } from './page.tsx'

const saved = filled(valuesOfSheet(sheetOf())).values
const page = (lang: Language, sheet = sheetOf()): EditPageProps => ({
  lang,
  title: formWords[lang].editTitle(plainText(sheet.service.doc.name, lang)),
  action: '#',
  backHref: '#',
  keys,
  state: filled(valuesOfSheet(sheet)),
  version: sheet.version,
  otherPhones: 0,
  canKeepHours: false,
  keepsPlace: true,
  otherPlaces: 0,
  acts: [stewardWords[lang].open, stewardWords[lang].history, stewardWords[lang].state].map((label) => ({
    label,
    href: '#',
  })),
  suggestion: null,
})

export const examples = pageExamples('directory/edit/page', {
  ordinary: (lang) => <EditPage {...page(lang)} />,
  empty: (lang) => <EditPage {...page(lang, sheetOf(bare))} />,
  many: (lang) => <EditPage {...page(lang, sheetOf(laden))} otherPhones={2} otherPlaces={3} keepsPlace={false} />,
  suggestion: (lang) => (
    <EditPage
      {...page(lang)}
      suggestion={{
        id: idOf(60),
        body: 'Le numéro ne répond plus depuis une semaine.',
        kind: stewardWords[lang].kinds['wrong-number'],
        lang: 'fr',
      }}
    />
  ),
  error: (lang) => (
    <EditPage
      {...page(lang)}
      state={refusedSheet(
        {
          values: { ...saved, nameFr: [''], nameEn: [''], phone1Number: ['abc'], minimumAge: ['30'] },
          problems: { nameFr: 'name-needed', phone1Number: 'not-a-phone', maximumAge: 'ages-crossed' },
        },
        lang,
      )}
    />
  ),
  overtaken: (lang) => (
    <EditPage
      {...page(lang)}
      state={overtakenSheet(
        { ...saved, minimumAge: ['14'], traits: ['free'] },
        sheetOf({ ...halt, minimum_age: 13 }),
        lang,
      )}
    />
  ),
})
