import { plural, quote } from '../../../kernel/wording.ts'

export const fr = {
  title: (protocol: string, who: string) => `Cesser de suivre ${quote(protocol, 'fr')} : ${who}`,
  lost: 'L’organisation ne suivra plus ce protocole à partir d’aujourd’hui, et ne répondra plus aux changements proposés. Le réseau le verra dans la matrice.',
  lostEvidence: 'Le mécanisme inscrit à votre journal prendra fin aujourd’hui.',
  lostRegion: 'La région ne suivra plus ce protocole à partir d’aujourd’hui. Le réseau le verra dans la matrice.',
  back: (days: number) =>
    `L’adoption se reprend sur la page du protocole pendant ${days} ${plural('fr', days, 'jour', 'jours')}, comme si elle n’avait pas cessé. Après, on adopte de nouveau.`,
  act: 'Cesser de suivre ce protocole',
}
export type Words = typeof fr
