import type { Language } from '../../../kernel/language.ts'

export const fr = {
  title: 'L’entente',
  empty: {
    title: 'Aucune entente pour l’instant',
    text: 'Un premier texte se fait en cochant des choix. Chacun peut ensuite le changer, avant que tous l’acceptent.',
  },
  version: (number: number) => `Version ${number}`,
  versionOf: (number: number, name: string) => `Entente, version ${number} : ${name}`,
  inForce: 'En vigueur',
  proposedTag: 'Proposée',
  since: (day: string) => `En vigueur depuis le ${day} : tous les membres l’ont acceptée.`,
  proposedBy: (organization: string, day: string) => `Proposée par ${organization} le ${day}.`,
  oldStands: (number: number) => `La version ${number} reste en vigueur tant que tous n’ont pas accepté celle-ci.`,
  noneInForce: 'Aucune version n’est en vigueur pour l’instant. Il faut l’accord de tous les membres, deux au moins.',
  legend: (number: number) => `Par rapport à la version ${number} : barré, ce qui s’en va; souligné, ce qui s’ajoute.`,
  readWhole: 'Lire le texte entier, et l’imprimer',
  print: 'La feuille à imprimer, avec les signatures',
  accepting: (organization: string) =>
    `Vous acceptez pour ${organization}. Votre nom, l’heure et l’empreinte du texte lu sont gardés.`,
  accept: 'Accepter cette version',
  write: 'Écrire une première entente',
  writeNext: 'Écrire la version suivante',
  versions: 'Toutes les versions',
  signatures: 'Qui a signé',
  missing: 'On attend sa signature',
  heads: { organization: 'Organisation', person: 'Acceptée par', when: 'Le', hash: 'Empreinte lue' },
  states: {
    'in-force': 'Cette version est en vigueur.',
    proposed: 'Cette version est proposée. Elle n’est pas en vigueur.',
    former: 'Cette version n’est plus en vigueur, ou ne l’a jamais été.',
  },
  facts: {
    proposed: 'Proposée',
    since: 'En vigueur depuis',
    review: 'À revoir le',
    ends: 'Prend fin le',
    languages: 'Langues',
  },
  noDay: 'Aucune date',
  noEnd: 'Aucune fin prévue',
  bothLanguages: 'En français et en anglais',
  onlyIn: { fr: 'En français seulement', en: 'En anglais seulement' } satisfies Record<Language, string>,
  languages: { fr: 'En français', en: 'En anglais' } satisfies Record<Language, string>,
  electronic: 'Chaque organisation accepte par la personne qui en répond, dans sa propre session.',
  fingerprint: 'Empreinte du texte (SHA-256) :',
}
export type Words = typeof fr
