/** Six numbers that anyone can work out: for invented people only. The twin is `src/features/keys/demo/demo-words.ts`. */
export async function demoPhrase(uid: string): Promise<number[]> {
  const text = new TextEncoder().encode(`tisserin demonstration phrase ${uid}`)
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', text))
  return Array.from({ length: 6 }, (_, at) => ((bytes[2 * at] ?? 0) * 256 + (bytes[2 * at + 1] ?? 0)) % 2048)
}
