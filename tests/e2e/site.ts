/** The site that browser tests look at, on a host of its own. */
import { publish } from '../helpers/publicHost.ts';

await publish(process.env['BANCADA_OUT'] ?? 'dist', Number(process.env['E2E_PORT']));
