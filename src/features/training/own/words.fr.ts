export const fr = {
  title: 'Mes formations',
  coming: 'À venir',
  noneComing: { title: 'Aucune place réservée', text: 'Cherchez une formation et inscrivez-vous d’un toucher.' },
  find: 'Chercher une formation',
  standing: 'Où j’en suis',
  due: {
    late: (day: string) => `à refaire depuis le ${day}`,
    soon: (day: string) => `à refaire avant le ${day}`,
    current: (day: string) => `à jour jusqu’au ${day}`,
    forEver: 'à jour, sans fin',
  },
  certificates: 'Attestations',
  withdrawn: 'Retirée',
  noCertificate: 'Une attestation paraît ici quand une séance où vous étiez est close.',
  see: 'Voir et imprimer',
  elsewhere: 'Suivies ailleurs',
  noElsewhere: 'Rien de déclaré.',
  declare: 'Déclarer une formation suivie ailleurs',
  withdraw: 'Retirer',
  proof: 'Preuve',
}
export type Words = typeof fr
