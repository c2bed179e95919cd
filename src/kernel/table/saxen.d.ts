declare module 'saxen' {
  export type DecodeEntities = (text: string) => string

  /** The part of saxen that we use: names as written, attributes and text undecoded. Errors are thrown unless handled. */
  export class Parser {
    on(event: 'openTag', handle: (name: string, attributes: () => Record<string, string> | false) => void): this
    on(event: 'closeTag', handle: (name: string) => void): this
    on(event: 'text' | 'cdata' | 'attention', handle: (text: string) => void): this
    on(event: 'error', handle: (error: Error) => void): this
    write(xml: string): this
    end(): Error | null
    stop(): void
  }
}
