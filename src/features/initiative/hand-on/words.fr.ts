export const fr = {
  answering: (initiative: string, organization: string) =>
    `Demande d’aide sur « ${initiative} », à laquelle répondre (de la part de : ${organization})`,
  following: (initiative: string, organization: string) =>
    `Demande d’aide sur « ${initiative} », à suivre (envoyée à : ${organization})`,
  hint: 'Sans personne, elle reste ouverte : les collègues la voient.',
}
export type Words = typeof fr
