export const fr = {
  answering: (initiative: string, organization: string) =>
    `Demande d’aide sur « ${initiative} », à laquelle répondre (de la part de : ${organization})`,
  following: (initiative: string, organization: string) =>
    `Demande d’aide sur « ${initiative} », à suivre (envoyée à : ${organization})`,
  closedSince: 'Close depuis.',
  nobodySince: 'Personne ne l’a plus depuis.',
  takenSince: (name: string | null) =>
    name === null ? 'Confiée à quelqu’un d’autre depuis.' : `Confiée depuis à ${name}.`,
  hint: 'Sans personne, elle reste ouverte : les collègues la voient.',
}
export type Words = typeof fr
