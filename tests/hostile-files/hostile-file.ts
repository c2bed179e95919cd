/** A file that someone might send to harm, or by accident. Made when it is needed: megabytes stay out of the repository. */
export interface HostileFile {
  what: string
  name: string
  bytes(): Uint8Array
}

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content
