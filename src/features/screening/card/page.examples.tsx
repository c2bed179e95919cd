import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { calls, protocol, specialists } from '../screening.examples.ts'
import { CardPage } from './page.tsx'

const side = (lang: Language, isOwn: boolean) => ({
  steps: protocol(lang, isOwn).steps.map(({ title }) => title),
  lines: isOwn ? calls(lang).lines.slice(0, 1) : [],
})
const sides = (isOwn: boolean) => ({ fr: side('fr', isOwn), en: side('en', isOwn) })

export const examples = pageExamples('screening/card/page', {
  ordinary: (lang) => <CardPage lang={lang} sides={sides(true)} specialists={specialists} choice={null} />,
  empty: (lang) => (
    <CardPage lang={lang} sides={sides(false)} specialists={[]} choice={{ action: '#', region: null }} />
  ),
})
