import { formatNumber } from '../../../../kernel/language.ts'
import { toolLimits } from '../model.ts'

export const fr = {
  title: 'Écrire un outil',
  editTitle: 'Modifier un outil',
  lead: 'Un brouillon s’enregistre même incomplet. Pour publier, il faut les deux langues.',
  labels: {
    place: 'Au nom de',
    titleFr: 'Titre en français',
    titleEn: 'Titre en anglais',
    summaryFr: 'Résumé en français',
    summaryEn: 'Résumé en anglais',
    bodyFr: 'Texte en français',
    bodyEn: 'Texte en anglais',
    slugFr: 'Adresse en français',
    slugEn: 'Adresse en anglais',
    kinds: 'Pour',
    levels: 'Niveaux',
    audiences: 'Public',
    sources: 'Sources',
  },
  hints: {
    summary: 'Une ou deux phrases : ce que la page apporte, et à qui.',
    body: `Texte simple, ${formatNumber(toolLimits.body, 'fr')} caractères au plus. Les signes sont expliqués sous le formulaire.`,
    slug: 'Des lettres sans accent, des chiffres et des traits d’union. Vide : faite du titre. Une ancienne adresse mène toujours à la page.',
    levels: 'Aucun : l’outil ne parle pas de l’école.',
    sources: 'Une source par ligne : titre | éditeur | https://adresse. Dans le texte, {1} renvoie à la première.',
  },
  choose: 'Choisir…',
  signsTitle: 'Comment écrire le texte',
  signs: [
    'Une ligne vide sépare deux paragraphes.',
    '## devant un titre, ### devant un sous-titre.',
    '- devant chaque point d’une liste, 1. devant chaque étape.',
    '[[article:steps]] mène à un outil, [[page:directory]] au répertoire, [[service:S000123]] à une fiche.',
    '[[article:steps|ces étapes]] dit d’autres mots. {1} nomme la première source.',
    'Le code HTML n’est pas lu : < s’affiche comme <.',
  ],
  linksTitle: 'Outils auxquels le texte peut mener',
  tooMany: 'Beaucoup d’outils ont été commencés aujourd’hui. Reprenez demain.',
  save: 'Enregistrer',
}

export type Words = typeof fr
