// All samples, Arabic.

import { samples } from "../lib/gallery.mjs";

samples("ar");
