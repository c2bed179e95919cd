import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, place, session, training } from '../training.examples.ts'
import { SessionPage, type Team } from './page.tsx'

const acts = {
  take: null,
  leave: null,
  file: null,
  enroll: '#',
  attend: null,
  edit: null,
  cancel: null,
  resume: null,
}
const team: Team = {
  organizationId: 'one',
  organization: 'Maison des Osiers',
  places: [
    { place: place(), name: 'Noémie Tremblay-Inventée', leave: '#' },
    { place: place({ state: 'waiting' }), name: null, leave: '#' },
    { place: place({ personId: null, seats: 3 }), name: null, leave: '#' },
  ],
  colleagues: [{ id: 'x', name: 'Olivier Roy-Inventé' }],
}

const page = (lang: Language) => ({
  lang,
  keys,
  title: training().title,
  training: '#',
  session: session(),
  href: '#',
  place: null,
  ask: null,
  answers: [],
  own: null,
  register: [{ action: '#', organization: 'Maison des Osiers', organizationId: 'one' }],
  keptUntil: null,
  showsLink: false,
  teams: [],
  acts,
})

export const examples = pageExamples('training/place/page', {
  ordinary: (lang) => <SessionPage {...page(lang)} />,
  registered: (lang) => (
    <SessionPage {...page(lang)} own={place()} register={[]} showsLink acts={{ ...acts, file: '#', leave: '#' }} />
  ),
  asked: (lang) => (
    <SessionPage
      {...page(lang)}
      own={place()}
      register={[]}
      answers={[{ part: 'before', href: '#' }]}
      acts={{ ...acts, file: '#', leave: '#' }}
    />
  ),
  offered: (lang) => (
    <SessionPage
      {...page(lang)}
      session={session({ taken: 20, waiting: 2 })}
      own={place({ state: 'offered' })}
      keptUntil={lang === 'fr' ? '12 janvier 2027 à 9 h' : 'January 12, 2027, 9:00 a.m.'}
      register={[]}
      acts={{ ...acts, take: '#', leave: '#' }}
    />
  ),
  desk: (lang) => (
    <SessionPage {...page(lang)} showsLink teams={[team]} acts={{ ...acts, attend: '#', edit: '#', cancel: '#' }} />
  ),
  many: (lang) => (
    <SessionPage
      {...page(lang)}
      teams={[
        {
          ...team,
          places: Array.from({ length: 40 }, () => ({ place: place(), name: 'Noémie Tremblay-Inventée', leave: null })),
        },
      ]}
    />
  ),
  cancelled: (lang) => (
    <SessionPage
      {...page(lang)}
      session={session({ state: 'cancelled' })}
      register={[]}
      acts={{ ...acts, resume: '#' }}
    />
  ),
  missed: (lang) => (
    <SessionPage
      {...page(lang)}
      session={session({ state: 'closed' })}
      own={place({ attended: false })}
      register={[]}
    />
  ),
})
