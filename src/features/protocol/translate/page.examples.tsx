import { pageExamples } from '../../../design/index.ts'
import { otherLanguage, type Language } from '../../../kernel/language.ts'
import { articles, keys, protocol } from '../protocol.examples.ts'
import { nameOf, textOf, titleOf } from '../said.ts'
import { TranslatePage, type TranslatePageProps } from './page.tsx'
import { asTyped, translationState } from './translation-form.ts'
import { words } from './words.ts'

const day = { fr: '2 octobre 2026', en: 'October 2, 2026' }

/** Into the language of the page, of a protocol that is in the other. */
const page = (lang: Language): TranslatePageProps => {
  const from = otherLanguage(lang)
  return {
    lang,
    into: lang,
    name: nameOf(protocol, from),
    keys,
    action: '#',
    backHref: '#',
    state: translationState('', asTyped(articles, from)),
    seats: [{ value: '1', text: 'Maison des Osiers' }],
    seen: { version: '1', translation: '' },
    waiting: null,
    confirmed: null,
    isFirst: true,
  }
}
const waiting = (lang: Language, confirmAction: string | null): TranslatePageProps => {
  const from = otherLanguage(lang)
  return {
    ...page(lang),
    state: translationState(nameOf(protocol, lang).text, asTyped(articles, lang)),
    isFirst: false,
    waiting: {
      by: 'Maison des Osiers',
      on: day[lang],
      confirmAction,
      articles: articles.map((one) => ({
        number: one.number,
        original: { title: titleOf(one, from), text: textOf(one, from) },
        translation: { title: titleOf(one, lang), text: textOf(one, lang) },
      })),
    },
  }
}

export const examples = pageExamples('protocol/translate/page', {
  ordinary: (lang) => <TranslatePage {...waiting(lang, '#')} />,
  own: (lang) => <TranslatePage {...waiting(lang, null)} />,
  first: (lang) => <TranslatePage {...page(lang)} />,
  confirmed: (lang) => (
    <TranslatePage
      {...waiting(lang, null)}
      waiting={null}
      confirmed={words[lang].confirmed('Maison des Osiers', 'Carrefour des Pruches', day[lang])}
    />
  ),
  error: (lang) => (
    <TranslatePage
      {...page(lang)}
      state={{
        ...page(lang).state,
        errors: { draft: words[lang].problems['not-translated'] },
      }}
    />
  ),
})
