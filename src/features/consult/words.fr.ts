import type { NamingKind } from '../../field/index.ts'
import { plural } from '../../kernel/wording.ts'
import type { Answered, QuestionState } from './model.ts'

export const fr = {
  title: 'Questions entre collègues',
  personalData: 'Questions entre collègues',
  age: (from: string, to: string) => `${from} à ${to}\u00a0ans`,
  wholeNetwork: 'Tout le réseau, sans préciser la région',
  area: (names: string) => `Quelque part dans : ${names}`,
  states: {
    open: 'Sans réponse',
    answered: 'Avec réponse',
    closed: 'Close',
    forgotten: 'Oubliée',
  } satisfies Record<QuestionState, string>,
  answers: {
    'could-help': 'Nous pourrions aider',
    not: 'Nous ne pouvons pas',
    unsure: 'Nous ne savons pas encore',
  } satisfies Record<Answered, string>,
  namingKinds: {
    name: 'nom',
    initials: 'initiales',
    nickname: 'surnom',
    age: 'âge exact',
    date: 'date',
    phone: 'téléphone',
    email: 'courriel',
    handle: 'compte en ligne',
    school: 'école',
    address: 'adresse ou lieu précis',
    postal: 'code postal',
    place: 'lieu plus petit qu’une région',
    region: 'région : elle est déjà dite plus haut',
    number: 'numéro',
  } satisfies Record<NamingKind, string>,
  found: (text: string, kind: string) => `«\u00a0${text}\u00a0» (${kind})`,
  takeOut: (pieces: string, more: number) =>
    `Enlevez ce qui pourrait faire reconnaître quelqu’un : ${pieces}${more > 0 ? plural('fr', more, `, et ${more} autre passage`, `, et ${more} autres passages`) : ''}.`,
  heads: {
    age: 'Âge',
    region: 'Région',
    strengths: 'Forces, risques et indices',
    needs: 'Besoins',
    words: 'Précisions',
  },
  none: 'Rien de plus',
  noticeTitle: 'C’est fait',
  notices: {
    'consult-sent': 'La question est envoyée. Les personnes désignées la verront en arrivant sur leur page d’accueil.',
    'consult-answered': 'Votre réponse est envoyée.',
    'consult-closed': 'La question est close. Vous pouvez la rouvrir tant qu’elle n’est pas oubliée.',
    'consult-open': 'La question est ouverte de nouveau.',
    'consult-forgotten': 'La question est oubliée. Son contenu n’existe plus dans la plateforme.',
    'consult-moved-on': 'La question a changé entre-temps. Voici où on en est.',
    'consult-gone': 'Cette question est close ou oubliée : on ne peut plus y répondre.',
  },
}
export type Words = typeof fr
