import { plural } from '../../../kernel/wording.ts'
import type { PulseAnswer, PulseQuestion } from './model.ts'

const organizations = (count: number) => `${count} ${plural('fr', count, 'organisation', 'organisations')}`

export const fr = {
  title: 'Le pouls de l’alliance',
  lead: 'Six questions, une fois l’an : comment travaillez-vous ensemble ? Deux minutes, sans note ni classement.',
  questions: {
    'follow-up': 'Ce que vous décidez ensemble est-il repris à la rencontre suivante ?',
    roles: 'Dans votre organisation, sait-on qui fait quoi dans l’alliance, et qui appeler ?',
    voice: 'Votre organisation pèse-t-elle autant que les autres quand on décide ?',
    mandates: 'Recevez-vous l’information qu’il vous faut, dans les limites du mandat de chacun ?',
    gain: 'Une jeune personne reçoit-elle une meilleure aide parce que l’alliance existe ?',
    turnover: 'Si la personne qui vous représente partait demain, le lien tiendrait-il ?',
  } satisfies Record<PulseQuestion, string>,
  answers: {
    yes: 'Oui',
    'rather-yes': 'Plutôt oui',
    'rather-no': 'Plutôt non',
    no: 'Non',
    unknown: 'Je ne peux pas dire',
  } satisfies Record<PulseAnswer, string>,
  /** In a table of results. */
  unknownHead: 'Ne peut pas dire',
  none: {
    title: 'Aucun pouls n’est ouvert',
    asked: 'Ce qui est demandé',
  },
  open: 'Ouvrir le pouls',
  openFor: 'Vous l’ouvrez pour',
  opening: 'Il reste ouvert trois semaines. Chaque personne qui travaille chez un membre peut répondre une fois.',
  next: (day: string) => `Le prochain pouls peut s’ouvrir à partir du ${day}.`,
  notYet: 'Le pouls s’ouvre quand l’entente est acceptée et que l’alliance compte deux membres.',
  openUntil: (day: string) => `Ouvert jusqu’au ${day}.`,
  standing: (voices: number, members: number) =>
    `${voices} ${plural('fr', voices, 'organisation a répondu', 'organisations ont répondu')}, sur ${members}.`,
  closing: 'Le pouls est terminé. Le résultat se compte : revenez dans quelques minutes.',
  answered: {
    title: 'Votre réponse est comptée',
    text: 'Le résultat paraîtra ici à la fin, en même temps pour tous.',
  },
  before: {
    title: 'Avant de répondre',
    nobody:
      'Votre réponse s’ajoute à celles de votre organisation, sans votre nom. Jusqu’à la fin, on garde que vous avez répondu, jamais quoi.',
    middle: 'La voix de votre organisation est la réponse du milieu. Si personne d’autre n’y répond, c’est la vôtre.',
    many: 'Le résultat dit combien d’organisations répondent quoi, sans dire lesquelles. À trois ou quatre, cela se devine parfois.',
    two: 'Vous êtes deux organisations. Chacune saura donc ce que l’autre a répondu, mais pas qui.',
    once: 'On répond une fois, et on ne peut pas changer : rien ne relie une réponse à vous.',
    shown:
      'Le résultat paraît seulement à la fin, si tous les membres ont répondu, ou cinq personnes de deux membres au moins. Sinon, tout est effacé.',
  },
  yours: (organization: string) => `Répondre pour ${organization}`,
  send: 'Envoyer ma réponse',
  problems: { missing: 'Choisissez une réponse, ou « Je ne peux pas dire ».' },
  errorsTitle: 'Il manque une réponse',
  result: {
    title: (day: string) => `Résultat du pouls ouvert le ${day}`,
    lead: (voices: number, members: number) =>
      `${voices} ${plural('fr', voices, 'organisation a répondu', 'organisations ont répondu')}, sur ${members}. Chacune compte pour une voix.`,
    question: 'Question',
    saidHead: 'Ce que disent les organisations',
    sinceHead: 'Depuis la dernière fois',
    said: (answer: string, count: string) => `${answer} : ${count}`,
    organizations,
    before: {
      'nearer-yes': 'Plus près du oui que la dernière fois',
      same: 'Comme la dernière fois',
      'nearer-no': 'Plus près du non que la dernière fois',
    },
    notCompared: 'On ne peut pas comparer avec la dernière fois',
    compared: (day: string, voices: number) =>
      `Comparé au pouls ouvert le ${day} (${organizations(voices)}). Les membres ont pu changer depuis.`,
  },
  talk: {
    title: 'À se dire à la prochaine rencontre',
    text: 'C’est là que vos réponses diffèrent le plus. Demandez-vous ce que chacun voit, sans chercher qui a répondu quoi.',
    same: 'Vos réponses ne diffèrent nulle part. Demandez-vous ce qui pourrait aller mieux, et ce qui ne se voit pas.',
  },
  tooFew: (day: string) =>
    `Le pouls ouvert le ${day} n’a pas de résultat : trop peu de réponses. Elles sont effacées, et vous pouvez en ouvrir un autre.`,
  earlier: 'Les pouls d’avant',
  earlierOne: (day: string) => `Pouls ouvert le ${day}`,
}
export type Words = typeof fr
