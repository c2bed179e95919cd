import { pageExamples } from '../../../design/index.ts'
import { protocol } from '../screening.examples.ts'
import { StartPage } from './page.tsx'

const own = (organization: string) => ({ organization, href: '#', paperHref: '#', cardHref: '#' })

export const examples = pageExamples('screening/start/page', {
  ordinary: (lang) => (
    <StartPage lang={lang} base={protocol(lang)} own={[]} colleagues={null} signsHref="#" listHref={null} />
  ),
  member: (lang) => (
    <StartPage
      lang={lang}
      base={protocol(lang)}
      own={[own('Maison des Osiers')]}
      colleagues={null}
      signsHref="#"
      listHref="#"
    />
  ),
  many: (lang) => (
    <StartPage
      lang={lang}
      base={protocol(lang)}
      own={['Maison des Osiers', 'Travail de rue La Trame', 'École du Vallon'].map(own)}
      colleagues={null}
      signsHref="#"
      listHref="#"
    />
  ),
})
