import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: (organization: string) => `Protocole de dépistage : ${organization}`,
  since: (number: number, day: string) => `La version ${number} est en vigueur depuis le ${day}.`,
  none: 'Pas encore de version publiée. Vos collègues suivent le protocole de base.',
  takenDown: (number: number) => `La version ${number} est retirée. Vos collègues suivent le protocole de base.`,
  left: 'Cette organisation a quitté son réseau : son protocole se lit, et ne change plus.',
  open: 'Ouvrir le protocole',
  openBase: 'Ouvrir le protocole de base',
  behind: (number: number) =>
    `Le protocole de base a changé depuis : il en est à la version ${number}. Regardez ce qui diffère, puis publiez une nouvelle version.`,
  behindLink: 'Voir ce qui diffère',
  read: {
    title: 'La lecture',
    ask: 'Vous avez lu cette version ? Dites-le : votre direction et les spécialistes de votre organisation le voient.',
    say: 'J’ai lu cette version',
    done: 'Vous avez dit avoir lu cette version.',
  },
  readers: {
    title: 'Qui a lu la version en vigueur',
    count: (read: number, of: number) => `${read} ${plural('fr', read, 'personne', 'personnes')} sur ${of}`,
    who: 'Voir les noms',
    on: (name: string, day: string) => `${name}, le ${day}`,
    notYet: (name: string) => `${name} : pas encore`,
  },
  writing: {
    title: 'Adapter les étapes',
    text: 'Ce que vous écrivez ici n’est lu par vos collègues qu’une fois publié.',
    caption: 'Étapes du protocole',
    heads: { step: 'Étape', state: 'Ce que vous en faites', acts: 'Actes' },
    states: {
      base: 'Comme le protocole de base',
      replaced: 'Votre texte',
      beside: 'Le texte de base, et le vôtre',
      own: 'Étape ajoutée',
      out: 'Enlevée',
    },
    required: 'Reste dans tout protocole',
    adapt: 'Adapter',
    leaveOut: 'Enlever',
    takeBack: 'Reprendre',
    add: 'Ajouter une étape',
    publish: 'Publier',
    publishNext: (number: number) => `Publier la version ${number}`,
    nothing: 'Rien n’a changé depuis la version en vigueur.',
  },
  versions: {
    title: 'Les versions',
    line: (number: number, day: string) => `Version ${number}, publiée le ${day}`,
    compareBase: 'Ce qui diffère du protocole de base',
    compare: 'Ce qui a changé depuis la version précédente',
  },
  takeDown: 'Retirer le protocole',
  putBack: 'Remettre en vigueur',
  all: 'Toutes les organisations',
}

export type Words = typeof fr
