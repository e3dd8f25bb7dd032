/** What the system says of what it could not do, in the words of a reader. */
import { inSpoken, type InSpoken } from '../model/words.ts';

/** By the name of the error (errno(3) of POSIX). */
const WORDS: Readonly<Record<string, InSpoken<string>>> = {
  ENOENT: { en: 'there is no such file or folder', es: 'no existe ese archivo o carpeta' },
  EACCES: { en: 'there is no permission to', es: 'no hay permiso para hacerlo' },
  EPERM: { en: 'the system does not allow it', es: 'el sistema no lo permite' },
  EISDIR: { en: 'it is a folder', es: 'es una carpeta' },
  ENOTDIR: { en: 'a part of the path is no folder', es: 'una parte de la ruta no es una carpeta' },
  EEXIST: { en: 'it is there already', es: 'ya existe' },
  ENOTEMPTY: { en: 'the folder is not empty', es: 'la carpeta no está vacía' },
  ENOSPC: { en: 'there is no room left on the disk', es: 'no queda espacio en el disco' },
  EROFS: { en: 'the disk can only be read', es: 'el disco es de solo lectura' },
  EBUSY: { en: 'something else is using it', es: 'otro programa lo está usando' },
  ETXTBSY: { en: 'something else is using it', es: 'otro programa lo está usando' },
  EMFILE: { en: 'too many files are open', es: 'hay demasiados archivos abiertos' },
  ENFILE: { en: 'too many files are open', es: 'hay demasiados archivos abiertos' },
  ENAMETOOLONG: { en: 'the name is too long', es: 'el nombre es demasiado largo' },
  ELOOP: { en: 'its links lead in a circle', es: 'sus enlaces dan vueltas en círculo' },
  EIO: { en: 'the disk did not answer', es: 'el disco no respondió' },
  EADDRINUSE: { en: 'the port is taken', es: 'el puerto está ocupado' },
  EADDRNOTAVAIL: {
    en: 'there is no such address on this machine',
    es: 'no existe esa dirección en esta máquina',
  },
};

/** What an error says; in English alone where the system has a name for it that is not known here. */
export function said(error: unknown): InSpoken<string> {
  const { code } = Object(error) as { code?: unknown };
  const message = error instanceof Error ? error.message : String(error);
  return (typeof code === 'string' ? WORDS[code] : undefined) ?? inSpoken(() => message);
}
