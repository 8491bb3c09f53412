/** A text that grows: buffered, written in order, as UTF-8; its reader or disk sets the pace. */
import { once } from 'node:events'
import { open } from 'node:fs/promises'

export interface TextFile {
  readonly write: (text: string) => Promise<void>
  /** Writes what is left; to be called once, also after a failure. */
  readonly close: () => Promise<void>
}

/** UTF-16 code units that are held before they are written. */
const held = 256 * 1024

const toStdout = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** @param path "-" is standard output, which stays open */
export const openText = async (path: string): Promise<TextFile> => {
  const handle = path === '-' ? null : await open(path, 'w')
  let pieces: string[] = []
  let length = 0
  const flush = async (): Promise<void> => {
    const text = pieces.join('')
    pieces = []
    length = 0
    if (text !== '') await (handle ? handle.appendFile(text, 'utf8') : toStdout(text))
  }
  return {
    write: async (text) => {
      pieces.push(text)
      length += text.length
      if (length >= held) await flush()
    },
    close: async () => {
      try {
        await flush()
      } finally {
        await handle?.close()
      }
    },
  }
}

/** Writes pieces of text as they come. */
export const writePieces = async (pieces: AsyncIterable<string>, path: string): Promise<void> => {
  const file = await openText(path)
  try {
    for await (const piece of pieces) await file.write(piece)
  } finally {
    await file.close()
  }
}
