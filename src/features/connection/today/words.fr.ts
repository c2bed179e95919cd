import { plural, quote } from '../../../kernel/wording.ts'

export const fr = {
  yearly: (name: string) => `Dire avec qui travaille ${quote(name, 'fr')}`,
  yearlyHint: 'Une page par année, trois minutes. Ce qui est noté est déjà rempli.',
  answer: (count: number, name: string) =>
    plural(
      'fr',
      count,
      `${count} organisation dit travailler avec ${quote(name, 'fr')} : répondre`,
      `${count} organisations disent travailler avec ${quote(name, 'fr')} : répondre`,
    ),
  answerHint: 'Un geste suffit pour dire la même chose. On peut aussi dire autre chose.',
  title: 'Vos liens',
  link: 'Voir les liens',
  digestAnswer: (count: number) =>
    `${count} ${plural('fr', count, 'organisation dit travailler avec vous, et attend une réponse', 'organisations disent travailler avec vous, et attendent une réponse')}.`,
  digestYearly: (count: number) =>
    plural(
      'fr',
      count,
      'La question de l’année sur vos liens attend une réponse.',
      `La question de l’année sur les liens attend la réponse de ${count} organisations.`,
    ),
  panelTitle: 'Liens avec d’autres organisations',
  panelAnswered: (day: string) => `Dernière réponse : ${day}.`,
  panelNever: 'Personne n’a encore répondu à la question de l’année.',
  panelSaid: (count: number) => `${count} ${plural('fr', count, 'lien dit', 'liens dits')}`,
  panelAwaits: (count: number) => `${count} à répondre`,
  panelUnsaid: (count: number) =>
    `${count} ${plural('fr', count, 'noté que personne ne dit', 'notés que personne ne dit')}`,
  panelPaper: (count: number) => `${count} sans échange noté depuis 12 mois`,
  panelAnswer: 'Répondre à la question de l’année',
}
export type Words = typeof fr
