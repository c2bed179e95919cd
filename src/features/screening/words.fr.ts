import { plural } from '../../kernel/wording.ts'
import type { ScreeningState } from './rules.ts'

export const fr = {
  name: 'Protocole de dépistage',
  title: 'Protocole de dépistage et d’orientation',
  personalData: 'Protocole de dépistage : ce que vous avez publié, et dit avoir lu',
  base: 'Protocole de base',
  of: (organization: string) => `Protocole : ${organization}`,
  version: (number: number) => `Version ${number}`,
  baseVersion: (number: number, day: string) => `Protocole de base, version ${number}, du ${day}.`,
  ownVersion: (number: number, day: string) => `Version ${number}, publiée le ${day}.`,
  danger: 'Danger immédiat ? Appelez le',
  nothingKept: 'Cette page ne demande rien et ne garde rien. Ceci n’est pas un avis juridique.',
  sheet: 'Une feuille à imprimer',
  card: 'La carte de poche',
  states: {
    none: 'Aucune version',
    'in-force': 'En vigueur',
    'taken-down': 'Retiré',
  } satisfies Record<ScreeningState, string>,
  steps: (count: number) => `${count} ${plural('fr', count, 'étape', 'étapes')}`,
  personProblems: {
    'note-email': 'Le texte contient une adresse de courriel. Retirez-la : nommez plutôt une fonction.',
    'note-phone': 'Le texte contient un numéro de téléphone. La personne spécialisée et les lignes s’affichent déjà.',
    'note-birth': 'Le texte ressemble à une date de naissance. Un protocole ne parle d’aucune personne.',
  },
  noticeTitle: 'C’est fait',
  notices: {
    'screening-saved': 'L’étape est enregistrée. Vos collègues la liront une fois publiée.',
    'screening-added': 'L’étape est ajoutée. Vos collègues la liront une fois publiée.',
    'screening-left-out': 'L’étape est enlevée. Vous pouvez la reprendre ci-dessous.',
    'screening-taken-back': 'L’étape est reprise.',
    'screening-published': 'La version est en vigueur. Vos collègues verront qu’elle est à lire.',
    'screening-read': 'C’est noté : vous avez lu cette version.',
    'screening-taken-down': 'Le protocole est retiré. Le protocole de base reste là pour tout le monde.',
    'screening-put-back': 'Le protocole est de nouveau en vigueur.',
    'screening-moved': 'Quelqu’un a changé ce protocole entre-temps. Le voici comme il est maintenant.',
  } satisfies Record<string, string>,
}

export type Words = typeof fr
