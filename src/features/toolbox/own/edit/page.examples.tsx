import { pageExamples } from '../../../../design/index.ts'
import { filled, overtaken } from '../../../../kernel/form/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import { words as publish } from '../publish/words.ts'
import { half, keys, long, owner, text } from '../own.examples.ts'
import { EditToolPage, type EditToolPageProps } from './page.tsx'

const page = (lang: Language): EditToolPageProps => ({
  lang,
  action: '#',
  backHref: '#',
  keys,
  state: filled({ ...text }),
  places: null,
  links: [{ written: '[[article:steps]]', title: 'Les étapes d’une collaboration' }],
  version: 3,
})

export const examples = pageExamples('toolbox/own/edit/page', {
  ordinary: (lang) => <EditToolPage {...page(lang)} />,
  empty: (lang) => (
    <EditToolPage {...page(lang)} state={filled({})} places={[{ value: 'a', name: owner }]} version={null} />
  ),
  several: (lang) => (
    <EditToolPage
      {...page(lang)}
      state={filled({})}
      places={[
        { value: 'a', name: owner },
        { value: 'b', name: 'Réseau du Vallon' },
      ]}
      version={null}
    />
  ),
  many: (lang) => <EditToolPage {...page(lang)} state={filled({ ...long })} />,
  error: (lang) => {
    const { missing, kinds, taken } = publish[lang].problems
    return (
      <EditToolPage
        {...page(lang)}
        state={{
          ...filled({ ...half }),
          errors: { titleEn: missing.title.en, bodyEn: missing.body.en, kinds, slugFr: taken },
        }}
      />
    )
  },
  overtaken: (lang) => (
    <EditToolPage
      {...page(lang)}
      state={overtaken(filled({ ...text }).values, { summaryFr: 'Un autre résumé.', bodyEn: '' })}
    />
  ),
})
