export const fr = {
  answering: (initiative: string, organization: string) =>
    `Demande d’aide sur « ${initiative} », à laquelle répondre (de la part de : ${organization})`,
  following: (initiative: string, organization: string) =>
    `Demande d’aide sur « ${initiative} », à suivre (envoyée à : ${organization})`,
  closedSince: 'Elle a été fermée depuis.',
  takenSince: (name: string) => `Confiée depuis à ${name}.`,
  nobodySince: 'Depuis, plus personne ne s’en charge.',
  hint: 'Sans personne, elle reste ouverte : les collègues la voient.',
}
export type Words = typeof fr
