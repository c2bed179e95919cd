import { plural } from '../../kernel/wording.ts'
import type { NoteProblem } from '../../field/index.ts'
import type { ChangeKind, Mechanism } from './model.ts'
import type { ChangeState, ProtocolState } from './rules.ts'

export const fr = {
  name: 'Protocoles',
  personalData: 'Protocoles que vous dites avoir lus',
  states: {
    draft: 'En écriture',
    abandoned: 'Mis de côté',
    issued: 'En vigueur',
    retired: 'Retiré',
  } satisfies Record<ProtocolState, string>,
  changeStates: {
    open: 'À l’étude',
    settled: 'Retenu',
    withdrawn: 'Retiré',
  } satisfies Record<ChangeState, string>,
  kinds: {
    change: 'Article à modifier',
    add: 'Article à ajouter',
    remove: 'Article à retirer',
  } satisfies Record<ChangeKind, string>,
  mechanisms: {
    continuity: 'Continuité des services',
    interregional: 'Coopération interrégionale',
  } satisfies Record<Mechanism, string>,
  version: (number: number) => `Version ${number}`,
  article: (number: number) => `Article ${number}`,
  onlyIn: { fr: 'En français seulement.', en: 'En anglais seulement.' },
  coordination: 'La coordination',
  formerOrganization: 'Une organisation qui a quitté le réseau',
  organizations: (count: number, of: number) =>
    `${count} ${plural('fr', count, 'organisation', 'organisations')} sur ${of}`,
  regions: (count: number, of: number) => `${count} ${plural('fr', count, 'région', 'régions')} sur ${of}`,
  page: (page: string, of: string) => `page ${page} sur ${of}`,
  /** A protocol is about ways of working, never about someone. */
  personProblems: {
    'note-email': 'Le texte contient une adresse de courriel. Retirez-la : nommez plutôt une fonction.',
    'note-phone': 'Le texte contient un numéro de téléphone. Retirez-le : les numéros sont à la page « De garde ».',
    'note-birth': 'Le texte contient une date de naissance. Retirez-la : rien ici ne porte sur une personne.',
  } satisfies Record<NoteProblem, string>,
  noticeTitle: 'C’est fait',
  notices: {
    'protocol-saved': 'Le texte est enregistré. Seules les personnes qui l’écrivent le voient.',
    'protocol-issued': 'La version est publiée. Les organisations et les régions du réseau peuvent l’adopter.',
    'protocol-set-aside': 'Le protocole est mis de côté. Il se reprend sur cette page.',
    'protocol-taken-up': 'Le protocole est repris là où il était.',
    'protocol-moved': 'Quelqu’un a agi entre-temps : rien n’a changé de votre part. Voici où on en est.',
    'protocol-in-use': 'Une organisation ou une région y travaille encore : le protocole reste.',
    'protocol-adopted': 'C’est noté, en date d’aujourd’hui. Le réseau le voit dans la matrice.',
    'protocol-older': 'Une version plus récente est publiée. Lisez-la, puis adoptez celle-là.',
    'protocol-ended':
      'L’adoption est terminée, en date d’aujourd’hui. Elle se reprend sur cette page pendant 30 jours.',
    'protocol-resumed': 'L’adoption est reprise, comme si elle n’avait pas cessé.',
    'protocol-read': 'C’est noté : vous avez lu cette version.',
    'protocol-translated': 'La traduction est proposée. Une autre personne la relit avant que le réseau la voie.',
    'protocol-translation-confirmed':
      'La traduction est relue. Le réseau la voit sur la page du protocole, marquée comme telle.',
    'change-proposed': 'Le changement est proposé. Les organisations qui suivent le protocole peuvent répondre.',
    'change-answered': 'La réponse de votre organisation est enregistrée.',
    'change-withdrawn': 'La proposition est retirée. Elle peut être remise à l’étude sur cette page.',
    'change-restored': 'La proposition est de nouveau à l’étude, avec les réponses déjà données.',
    'change-no-longer-fits': 'L’article a changé depuis : la proposition ne peut pas revenir telle quelle.',
  },
}
export type Words = typeof fr
