/** 32 bytes that anyone can work out: for invented people only. The twin is `src/features/keys/demo/seed-keys.ts`. */
export async function demoSecret(uid: string): Promise<Uint8Array> {
  const text = new TextEncoder().encode(`tisserin demonstration ${uid}`)
  return new Uint8Array(await crypto.subtle.digest('SHA-256', text))
}

/** Handle of the passkey that invented people are said to have. */
export const isDemoHandle = (credential: string): boolean => /^0+$/.test(credential)
