import { pageExamples } from '../../../design/index.ts'
import { keys } from '../network.examples.ts'
import { RequestsPage } from './page.tsx'

const request = (index: number, alike: { id: string; name: string }[] = []) => ({
  id: String(index),
  name: `Maison inventée ${index}`,
  sector: (['community', 'education', 'justice'] as const)[index % 3] ?? 'community',
  personName: 'Dominique Aulne',
  email: `dominique${index}@aulnes.invalid`,
  recommendedBy: 'Maison des Osiers',
  since: '2026-11-22',
  addHref: '#',
  setAsideHref: '#',
  takeUpAction: '#',
  sameAction: '#',
  alike,
})

export const examples = pageExamples('network/requests/page', {
  ordinary: (lang) => (
    <RequestsPage lang={lang} keys={keys} waiting={[request(1), request(2)]} setAside={[]} addHref="#" />
  ),
  empty: (lang) => <RequestsPage lang={lang} keys={keys} waiting={[]} setAside={[]} addHref="#" />,
  many: (lang) => (
    <RequestsPage
      lang={lang}
      keys={keys}
      waiting={[
        request(1, [{ id: '1', name: 'Maison inventée 1' }]),
        ...Array.from({ length: 12 }, (_, n) => request(n + 2)),
      ]}
      setAside={[request(20), request(21)]}
      addHref="#"
    />
  ),
})
