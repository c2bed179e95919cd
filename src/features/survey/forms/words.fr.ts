export const fr = {
  title: 'Questionnaires',
  lead: 'Courts, anonymes, en français et en anglais. Chacun se télécharge aussi en XLSForm, que lisent KoboToolbox et ODK.',
  shipped: 'Ceux de Tisserin',
  own: 'Ceux de votre organisation',
  noOwn: 'Aucun pour l’instant.',
  bring: 'Importer un questionnaire',
  use: 'Préparer un sondage',
  file: 'Fichier XLSForm',
  audience: { staff: 'Pour le personnel', youth: 'Pour les jeunes' },
  questions: 'Les questions',
  fileName: 'questionnaire',
}
export type Words = typeof fr
