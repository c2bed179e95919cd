import { pageExamples } from '../../../design/index.ts'
import { calls, protocol, specialists } from '../screening.examples.ts'
import { PaperPage } from './page.tsx'

const address = 'https://tisserin.invalid/depistage'

export const examples = pageExamples('screening/paper/page', {
  ordinary: (lang) => (
    <PaperPage lang={lang} protocol={protocol(lang)} specialists={[]} lines={calls(lang).lines} address={address} />
  ),
  own: (lang) => (
    <PaperPage
      lang={lang}
      protocol={protocol(lang, true)}
      specialists={specialists}
      lines={calls(lang).lines.slice(0, 1)}
      address={address}
    />
  ),
})
