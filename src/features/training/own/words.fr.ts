export const fr = {
  title: 'Mes formations',
  coming: 'À venir',
  noneComing: { title: 'Aucune place réservée', text: 'Cherchez une formation et inscrivez-vous d’un toucher.' },
  find: 'Chercher une formation',
  standing: 'Où j’en suis',
  due: (standing: string, day: string) => `${standing} : jusqu’au ${day}`,
  certificates: 'Attestations',
  noCertificate: 'Une attestation paraît ici quand une séance où vous étiez est close.',
  see: 'Voir et imprimer',
  elsewhere: 'Suivies ailleurs',
  noElsewhere: 'Rien de déclaré.',
  declare: 'Déclarer une formation suivie ailleurs',
  withdraw: 'Retirer',
  proof: 'Preuve',
}
export type Words = typeof fr
