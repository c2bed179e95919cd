import { plural } from '../../../kernel/wording.ts'
import type { Priority } from '../model.ts'
import type { PartnerAnswer, PartnerAsk } from './queries.ts'

export const fr = {
  title: 'Services sans compte',
  lead: 'Un service qui n’est pas encore dans Tisserin peut dire, d’un lien, s’il peut recevoir quelqu’un. Il voit qui demande et en combien de temps; rien de la jeune personne. Votre équipe lit ici les mêmes réponses que vous.',
  choose: 'Choisir un service dans le répertoire',
  found: (count: number) => plural('fr', count, `${count} demande`, `${count} demandes`),
  files: 'La liste :',
  file: { name: 'services-demandes', code: 'Code', answer: 'Réponse' },
  heads: { service: 'Service', state: 'État', priority: 'Réponse souhaitée', asked: 'Demandé le', by: 'Par' },
  states: { waits: 'Attend', answered: 'A répondu', withdrawn: 'Retirée', over: 'Lien expiré' } satisfies Record<
    PartnerAsk['state'],
    string
  >,
  answers: {
    'can-take': 'Peut recevoir : appelez, puis passez le relais',
    cannot: 'Ne peut pas',
    'call-me': 'Demande qu’on l’appelle',
  } satisfies Record<PartnerAnswer, string>,
  priorities: {
    urgent: 'D’ici 4\u00a0heures',
    priority: 'D’ici 24\u00a0heures',
    ordinary: 'D’ici 72\u00a0heures',
  } satisfies Record<Priority, string>,
  withdraw: 'Retirer',
  empty: {
    title: 'Aucun service n’a encore été demandé',
    text: 'Ouvrez la fiche d’un service du répertoire, puis «\u00a0Demander sans compte s’il peut recevoir quelqu’un\u00a0».',
  },
  ask: {
    title: 'Demander à un service sans compte',
    lead: (service: string) =>
      `${service} recevra un lien, et rien d’autre. Sa page dira qui vous êtes, et votre numéro.`,
    labels: {
      organization: 'Au nom de',
      email: 'Courriel du service',
      language: 'Langue du courriel',
      priority: 'Réponse souhaitée',
    },
    emailHint: 'L’adresse de travail du service. N’écrivez jamais celle d’une jeune personne.',
    languages: { fr: 'Français', en: 'Anglais' },
    submit: 'Envoyer le lien',
    next: 'Le contenu ne part jamais par ce chemin : il se dit au téléphone, ou s’envoie sous scellé une fois le service inscrit.',
    noService:
      'Choisissez d’abord un service du répertoire. La police, la protection de la jeunesse et les organisations déjà inscrites s’appellent : aucun lien ne part vers elles.',
    noPhone: 'Le service doit pouvoir vous appeler : ajoutez votre numéro de travail à votre compte.',
    account: 'Ouvrir mon compte',
    tooMany: 'Trop de demandes aujourd’hui, de votre organisation ou à cette adresse. Appelez plutôt.',
  },
  withdrawing: {
    title: 'Retirer la demande',
    lost: ['Le lien n’ouvrira plus rien.', 'Le service ne pourra plus répondre.'],
    back: 'Vous pourrez lui envoyer un nouveau lien.',
    act: 'Retirer',
  },
  noticeTitle: 'C’est fait',
  notices: {
    'partner-asked': 'Le lien est en route. Sa réponse paraîtra ici.',
    'partner-withdrawn': 'La demande est retirée : le lien n’ouvre plus rien.',
    'partner-moved-on': 'La demande a changé entre-temps. Voici où elle en est.',
  },
  mail: {
    subject: 'Tisserin : pouvez-vous recevoir une orientation ?',
    text: (code: string) =>
      `Une organisation partenaire vous pose une question (${code}). Le lien dit qui, et en combien de temps.`,
    once: 'Il sert une seule fois, pendant 7\u00a0jours. Ouvrir la page ne change rien : seul votre bouton compte. Aucun compte n’est nécessaire.',
    action: 'Voir et répondre',
  },
  link: {
    title: 'Pouvez-vous recevoir quelqu’un\u00a0?',
    lead: (organization: string) =>
      `${organization} cherche un service pour une jeune personne. Rien d’elle n’est écrit ici.`,
    heads: {
      who: 'Qui demande',
      service: 'À quel service',
      due: 'Réponse souhaitée d’ici le',
      priority: 'Priorité',
      promised: 'Ce qui est promis',
      code: 'Code',
    },
    promised:
      'Le contenu vous sera dit au téléphone, avec l’accord de la jeune personne, ou envoyé sous scellé si votre organisation s’inscrit. Jamais par courriel.',
    answers: {
      'can-take': 'Nous pouvons recevoir',
      cannot: 'Nous ne pouvons pas',
      'call-me': 'Appelez-moi',
    } satisfies Record<PartnerAnswer, string>,
    once: 'Une seule réponse par lien. Vous pourrez toujours appeler.',
    doneTitle: 'Votre réponse est notée',
    done: (person: string) => `${person} la voit déjà. Vous pouvez fermer cette page.`,
    doneCall: 'Pour la changer, ou en dire plus, appelez',
    deadTitle: 'Ce lien n’ouvre rien, ou plus rien',
    dead: 'Il sert une seule fois, pendant 7\u00a0jours. L’adresse a peut-être été coupée : copiez-la en entier.',
    deadCall: 'Appelez l’organisation qui vous a écrit. Un danger immédiat n’attend pas :',
    advice: 'Un conseil sur la violence sexuelle, jour et nuit :',
    directory: 'Trouver un service dans le répertoire',
  },
  sheet: 'Demander sans compte s’il peut recevoir quelqu’un',
}
export type Words = typeof fr
