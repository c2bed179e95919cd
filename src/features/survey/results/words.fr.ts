import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: (name: string) => `Résultats : ${name}`,
  link: 'Résultats',
  lead: (answered: string, count: number, organization: string) =>
    `${answered} ${plural('fr', count, 'réponse', 'réponses')}, ${organization}.`,
  period: (from: string, until: string) => (from === until ? `Le ${from}.` : `Du ${from} au ${until}.`),
  uncertain:
    'Il y a plus de réponses que de personnes attendues : quelqu’un a peut-être répondu plus d’une fois. Lisez ces nombres avec prudence.',
  honest: 'Rien n’empêche tout à fait une personne de répondre deux fois : rien ne dit qui a répondu.',
  withheld: 'retenu',
  why: 'Un nombre retenu parle de moins de cinq personnes, ou ferait deviner celui d’un autre. Votre organisation ne le voit pas non plus : les gens ont répondu en confiance.',
  none: '–',
  question: 'Réponse',
  count: 'Personnes',
  share: 'Part',
  total: 'Ont répondu',
  median: (level: string) => `La réponse du milieu : ${level}.`,
  medianHelp: 'Autant de personnes se placent plus haut que plus bas.',
  right: {
    other: 'Autre réponse, ou « Je ne sais pas »',
    said: (text: string) => `Bonne réponse : ${text}`,
    most: 'Plus de la moitié ont donné la bonne réponse.',
    half: 'La moitié ou moins ont donné la bonne réponse.',
  },
  by: { ageBand: 'Selon l’âge', gender: 'Selon le genre' },
  nobody: 'Les réponses ne se partagent pas en groupes assez nombreux pour être montrés.',
  unsaid: 'non précisé',
  files: 'Télécharger les résultats',
  tooFew: {
    title: 'Trop peu de réponses',
    text: 'Moins de cinq personnes ont répondu. Rien n’est montré, pour que personne ne soit reconnu.',
  },
  file: {
    name: 'resultats-sondage',
    code: 'Code',
    question: 'Question',
    option: 'Réponse',
    dimension: 'Selon',
    part: 'Groupe',
    count: 'Personnes',
    share: 'Part (%)',
    state: 'État',
    whole: 'Ensemble',
    states: { shown: 'montré', withheld: 'retenu', none: 'rien' },
  },
}
export type Words = typeof fr
