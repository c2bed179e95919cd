import type { CommitmentState } from '../model.ts'

export const fr = {
  title: 'Engagements',
  lead: 'Qui a promis quoi, et pour quand. Chaque organisation s’engage pour elle-même.',
  add: 'S’engager',
  addTitle: 'Un nouvel engagement',
  oneTitle: 'Où en est cet engagement ?',
  promises: (organization: string) => `S’engage : ${organization}`,
  heads: { what: 'Engagement', who: 'Qui', dueOn: 'Pour le', state: 'État' },
  filter: {
    label: 'Choisir les engagements',
    text: 'Mot',
    state: 'État',
    any: 'Tous',
    organization: 'Organisation',
    all: 'Toutes',
    submit: 'Afficher',
    reset: 'Tout voir',
  },
  files: 'Télécharger cette liste :',
  file: { name: 'engagements', code: 'Code', organization: 'Organisation', said: 'Ce qui en est dit' },
  empty: {
    title: 'Aucun engagement pour l’instant',
    text: 'Ce que chacun promet aux autres paraîtra ici, avec sa date.',
  },
  nothing: { title: 'Rien ne correspond', text: 'Essayez un autre mot ou un autre état.' },
  labels: {
    what: 'Quoi',
    person: 'Qui s’en charge',
    dueOn: 'Pour quand',
    said: 'Un mot sur la suite (facultatif)',
  },
  hints: {
    what: 'Une chose qu’on peut voir faite. Jamais rien sur une jeune personne.',
    said: 'Ce qui a aidé, ou ce qui a manqué.',
  },
  problems: {
    person: { missing: 'Choisissez qui s’en charge.' },
    dueOn: {
      missing: 'Dites pour quand.',
      past: 'Choisissez aujourd’hui ou un jour à venir.',
      'too-far': 'Choisissez un jour dans les dix prochaines années.',
    },
  },
  promise: 'S’engager',
  saveOnly: 'Enregistrer sans changer l’état',
  moves: {
    open: 'Rouvrir',
    kept: 'C’est tenu',
    'not-kept': 'Ce n’est pas tenu',
    dropped: 'Abandonner',
  } satisfies Record<CommitmentState, string>,
  now: 'État actuel :',
  tooMany: 'Votre organisation en a beaucoup écrit aujourd’hui. Reprenez demain.',
}
export type Words = typeof fr
