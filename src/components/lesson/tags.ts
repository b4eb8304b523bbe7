/** The tags an author may write in a lesson, and what draws them. */
import Example from './Example.astro';
import Figure from './Figure.astro';
import Glossed from './Glossed.astro';
import Help from './Help.astro';
import OnPhone from './OnPhone.astro';
import LessonScreen from './LessonScreen.astro';
import More from './More.astro';
import Check from './Check.astro';
import Rule from './Rule.astro';
import StaffOnly from './StaffOnly.astro';
import Volatile from './Volatile.astro';
import Task from './Task.astro';

export const tags = {
  Layar: LessonScreen,
  Contoh: Example,
  Gambar: Figure,
  Patokan: Rule,
  Coba: Task,
  Bantuan: Help,
  Cek: Check,
  Kata: Glossed,
  Fakta: Volatile,
  Tahu: More,
  Narasumber: StaffOnly,
  Pendamping: StaffOnly,
  Proyektor: StaffOnly,
  HP: OnPhone,
};
