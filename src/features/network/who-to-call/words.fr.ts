export const fr = {
  title: 'Qui appeler',
  lead: 'Une situation vous inquiète, ou vous hésitez ? Appelez, même pour vérifier une intuition.',
  unsure: 'Vous hésitez ? Appelez chez vous d’abord',
  coordinator: 'Coordination de la table',
  nobody:
    'Personne n’est encore désigné chez vous. Le 211 et le 811 répondent aussi aux intervenantes et intervenants.',
  yours: 'Votre numéro se donne dans votre compte.',
  change: 'Donner ou corriger votre numéro',
  all: 'Tout le monde à appeler',
}
export type Words = typeof fr
