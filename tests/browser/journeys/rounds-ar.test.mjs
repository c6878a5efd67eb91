// Everybody's round in Arabic.

import { rounds } from "../lib/rounds.mjs";

rounds("ar");
