import { beginWords as say } from '../../messages/learner.ts';

export const GuestView = ({ href }: { readonly href: string }) => (
  <>
    <p role="status">{say.guest}</p>
    <a class="tombol utama" href={href}>
      {say.read}
    </a>
  </>
);
