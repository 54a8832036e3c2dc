// The bytes of a file, for a desk that cannot see the disk of the one who asks.

/** The bytes, or one sentence saying why there are none. */
export type FileBytes = { readonly bytes: Uint8Array } | { readonly problem: string };

/** Reads a file of this machine as `read` does. Intake is loaded here: most commands never need it in this thread. */
export async function bytesOfFile(path: string): Promise<FileBytes> {
  const { InputError, readFileBytes } = await import("../intake/index.js");
  try {
    return { bytes: await readFileBytes(path) };
  } catch (error) {
    if (error instanceof InputError) return { problem: error.message };
    throw error;
  }
}
