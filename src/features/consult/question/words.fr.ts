import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Votre question',
  forgottenOn: (day: string) => `Effacée le ${day}`,
  answers: (count: number, all: number) =>
    plural('fr', count, `${count} réponse sur ${all}`, `${count} réponses sur ${all}`),
  noneYet: 'Personne n’a encore répondu. Si cela presse, n’attendez pas : appelez.',
  nobodyNow: 'Plus personne n’y est désigné aujourd’hui. Appelez l’organisation.',
  callFirst:
    'Appelez pour en dire plus. Nommer la personne se fait avec son accord, ou comme la loi le permet; jamais ici.',
  asked: 'Ce que les autres lisent',
  unnamed: 'Ni votre nom ni celui de votre organisation n’y paraissent.',
  close: 'Clore la question',
  reopen: 'Rouvrir la question',
  forget: 'Effacer maintenant',
  closing: {
    title: 'Clore la question',
    lost: ['Les autres ne pourront plus la lire ni y répondre.', 'Vous gardez les réponses jusqu’à leur effacement.'],
    back: 'Vous pourrez la rouvrir, tant qu’elle n’est pas effacée.',
    act: 'Clore',
    asks: 'Pour le registre du travail',
    talked: 'Avec qui avez-vous vraiment parlé\u00a0?',
    talkedHint:
      'Un échange entre vos organisations sera inscrit au registre : la date et les organisations, rien de la question.',
  },
  forgetting: {
    title: 'Effacer cette question maintenant\u00a0?',
    lost: [
      'La question et toutes ses réponses disparaîtront, pour vous et pour les autres.',
      'Seuls des nombres restent.',
    ],
    back: 'C’est pour de bon : rien ne pourra être retrouvé.',
    act: 'Effacer',
  },
}
export type Words = typeof fr
