export const fr = {
  notThis: 'Ce que ce n’est pas',
  related: 'Termes voisins',
  inOther: 'En anglais :',
  otherPage: 'Ouvrir la page en anglais',
  address: 'Adresse de ce terme',
  cite: (name: string) => `Pour citer : « ${name} », Glossaire de Tisserin.`,
  scope: 'Résumé en nos mots, d’après les sources ci-dessous. Ce n’est pas un avis juridique.',
  inNetwork: 'Dans votre réseau',
  noShared: 'Votre réseau n’a pas encore de définition à lui.',
  adopted: (version: string, day: string) => `${version}, adoptée le ${day}`,
  underReview: (day: string) => `À l’étude depuis le ${day}`,
  propose: 'Proposer une définition du réseau',
}
export type Words = typeof fr
