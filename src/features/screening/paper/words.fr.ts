export const fr = {
  lead: 'Tout le protocole en une feuille : à afficher, ou à garder dans un tiroir.',
  inform: 'Pas pu le dire avant ? La raison, par une lettre, pour en parler à une ou un collègue :',
  noName: 'N’écrivez le nom de personne sur cette feuille.',
  under: (name: string) => `${name} :`,
  suicide: 'Idées suicidaires :',
  advice: 'Conseil, jour et nuit :',
  specialists: 'Personne spécialisée',
  blank: 'Nom et numéro : ______________________________',
  lines: 'Protection de la jeunesse, jour et nuit',
  allLines: (address: string) => `Numéros de chaque région, et sources : ${address}`,
}

export type Words = typeof fr
