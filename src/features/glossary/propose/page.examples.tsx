import { pageExamples } from '../../../design/index.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { definition, keys } from '../glossary.examples.ts'
import { shippedTerm } from '../model.ts'
import { NoSeatPage, ProposePage, type ProposePageProps } from './page.tsx'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

const page = (lang: Language, state: FormState, facts: Partial<ProposePageProps> = {}): ProposePageProps => ({
  lang,
  action: '#',
  backHref: '#',
  keys,
  state,
  seen: 0,
  seats: [{ value: 'a', text: 'Maison des Osiers, Table des Trois-Lisières' }],
  counts: [],
  shipped: null,
  stands: null,
  open: null,
  ...facts,
})
const typed = (lang: Language) =>
  filled({
    term: lang === 'fr' ? 'filet de sécurité' : 'safety net',
    definition: lang === 'fr' ? 'Deux adultes.' : 'Two adults.',
  })
const textIn = (lang: Language): string => (lang === 'fr' ? definition.textFr : definition.textEn) ?? ''

export const examples = pageExamples('glossary/propose/page', {
  ordinary: (lang) => <ProposePage {...page(lang, filled({}), { counts: ['leads'] })} />,
  coordinator: (lang) => (
    <ProposePage
      {...page(lang, filled({}), {
        counts: ['coordinates'],
        seats: [{ value: 'a', text: `${shared[lang].coordination}, Table des Trois-Lisières` }],
      })}
    />
  ),
  'from-a-term': (lang) => (
    <ProposePage
      {...page(lang, filled({ term: lang === 'fr' ? 'filet de sécurité' : 'safety net' }), {
        shipped: shippedTerm('safety-net')?.definition[lang] ?? null,
        stands: textIn(lang),
      })}
    />
  ),
  many: (lang) => (
    <ProposePage
      {...page(lang, filled({}), {
        counts: ['leads-one', 'coordinates'],
        seats: ['Osiers', 'Pruches', 'Rapides'].map((name) => ({
          value: name,
          text: `${name}, Table des Trois-Lisières`,
        })),
      })}
    />
  ),
  error: (lang) => (
    <ProposePage
      {...page(
        lang,
        { ...typed(lang), errors: { term: words[lang].problems['under-agreement'] } },
        { open: { href: '#', text: textIn(lang) } },
      )}
    />
  ),
  overtaken: (lang) => (
    <ProposePage
      {...page(
        lang,
        {
          ...typed(lang),
          errors: { term: words[lang].problems['has-adopted'] },
          theirs: { definition: textIn(lang) },
        },
        { stands: textIn(lang), seen: 1 },
      )}
    />
  ),
  'no-seat': (lang) => <NoSeatPage lang={lang} backHref="#" />,
})
