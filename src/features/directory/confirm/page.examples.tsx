import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { halt, idOf, keys, laden, nameOf, summary, today } from '../directory.examples.ts'
import type { Doc } from '../model.ts'
import { plainText } from '../text.ts'
import { ConfirmManyPage, ConfirmPage, JustConfirmed } from './page.tsx'
import { factsInWords } from './presenter.ts'
import { words } from './words.ts'

const factsOf = (doc: unknown, lang: Language) =>
  factsInWords({ id: idOf(1), doc: doc as Doc, parts: [{ email: 'direct@halte-du-gue.example' }], places: [] }, lang)
const one = (lang: Language, doc: unknown) => {
  const name = plainText(halt.name, lang)
  return {
    lang,
    name,
    title: words[lang].title(name),
    today,
    sheet: summary(0),
    facts: factsOf(doc, lang),
    action: '#',
    sent: {},
    cancelHref: '#',
    keys,
  }
}
const many = (lang: Language) => ({
  lang,
  title: words[lang].ownTitle('Maison des Osiers'),
  today,
  sheets: [0, 1].map((n) => ({ sheet: summary(n), facts: factsOf(halt, lang) })),
  action: '#',
  cancelHref: '#',
  keys,
  isEmpty: false,
})

export const examples = pageExamples('directory/confirm/page', {
  ordinary: (lang) => <ConfirmPage {...one(lang, halt)} />,
  many: (lang) => <ConfirmPage {...one(lang, laden)} />,
  own: (lang) => <ConfirmManyPage {...many(lang)} />,
  empty: (lang) => <ConfirmManyPage {...many(lang)} sheets={[]} />,
  error: (lang) => <ConfirmManyPage {...many(lang)} isEmpty />,
  done: (lang) => (
    <>
      <h1>{words[lang].ownTitle('Maison des Osiers')}</h1>
      <JustConfirmed lang={lang} name={plainText(nameOf(0), lang)} action="#" sent={{}} keys={keys} />
    </>
  ),
})
