package org.sillok.command.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.CommandOutcome;
import org.sillok.command.Chronology;
import org.sillok.command.Command;
import org.sillok.command.Refused;
import org.sillok.http.Caller;
import org.sillok.http.Role;
import org.sillok.kernel.Act;
import org.sillok.kernel.ActRefusal.AuthorityMissing;
import org.sillok.kernel.ActRefusal.CapacityNotHeld;
import org.sillok.kernel.ActRefusal.NotYourself;
import org.sillok.kernel.ActRefusal.OccurredInTheFuture;
import org.sillok.kernel.ActRefusal.ReasonMissing;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Authority;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Provenance;
import org.springframework.http.ResponseEntity;

/** One request to the record: who sends it, on what conditions, and the texts in it that are sealed. */
public final class Submission {

    private final Intake intake;
    private final Caller caller;
    private final Conditions conditions;
    private final Sealing sealing;

    Submission(Intake intake, Caller caller, Conditions conditions, Sealing sealing) {
        this.intake = intake;
        this.caller = caller;
        this.conditions = conditions;
        this.sealing = sealing;
    }

    public Caller caller() {
        return caller;
    }

    /** Whether nothing is to be kept of this request. */
    public boolean isDryRun() {
        return conditions.dryRun();
    }

    /** When this request came in. */
    public Instant now() {
        return intake.clock().instant();
    }

    /** The act of somebody in charge: it needs a reason and an authority. */
    public Act act(@Nullable ActForm form) {
        if (form == null || form.reason() == null) throw new Refused(new ReasonMissing());
        if (form.authority() == null) throw new Refused(new AuthorityMissing());
        return act(form, form.authority());
    }

    /** The act of a member by virtue of office: reason and authority may be left out. */
    public Act mandate(@Nullable ActForm form) {
        var given = form == null ? ActForm.EMPTY : form;
        return act(given, given.authority() == null ? new Authority.Mandate() : given.authority());
    }

    /** The act of a clerk, with reason and authority, or of a member by virtue of office. */
    public Act actOrMandate(@Nullable ActForm form) {
        return caller.mayActAs(Capacity.CLERK) ? act(form) : mandate(form);
    }

    /** Refuses unless the caller is this very person. */
    public void requireSelf(PersonId person) {
        var forOneself = caller.roles().contains(Role.MEMBER) || caller.roles().contains(Role.CITIZEN);
        if (!forOneself || !caller.actor().equals(ActorId.of(person))) {
            throw new Refused(new NotYourself(caller.actor(), person));
        }
    }

    /** Refuses members and citizens who act for somebody else; clerks and administrators may enter what others did. */
    public void requireSelfOrClerk(PersonId person) {
        if (!caller.mayActAs(Capacity.CLERK)) requireSelf(person);
    }

    /** Whether a clerk or administrator sends it, who may enter what others did. */
    public boolean isByClerk() {
        return caller.mayActAs(Capacity.CLERK);
    }

    /** The caller as a person of the record. */
    public PersonId self() {
        return new PersonId(caller.actor().value());
    }

    /** Refuses what is said to happen after now. */
    public void requirePast(Instant stated) {
        if (stated.isAfter(now().plus(Chronology.CLOCK_SKEW)))
            throw new Refused(new OccurredInTheFuture(stated, now()));
    }

    public Commitment seal(String text) {
        return sealing.seal(text, null);
    }

    public @Nullable Commitment sealOrNull(@Nullable String text) {
        return text == null ? null : seal(text);
    }

    /** Seals a personal value of somebody. */
    public Commitment sealPersonal(PersonId person, String value) {
        return sealing.seal(value, person);
    }

    /** Carries the command out and answers with what it recorded. @throws Refused when it is refused */
    public ResponseEntity<?> send(Command command) {
        return intake.carryOut(command, caller, conditions, sealing);
    }

    /**
     * Carries the command out and records nothing that leads to the caller, not even that the request was answered: a
     * repeat meets what the thing itself says of it.
     */
    public CommandOutcome sendUnnamed(Command command) {
        return intake.carryOutUnnamed(command, conditions);
    }

    /** When something happened: as stated, or else now. @throws Refused when that is still to come */
    public Instant happened(@Nullable Instant stated) {
        if (stated == null) return now();
        requirePast(stated);
        return stated;
    }

    private Act act(ActForm form, Authority authority) {
        if (authority instanceof Authority.AdoptedMotion adopted) {
            intake.motions().requireAdopted(adopted.motion());
        }
        var provenance = form.provenance() == null ? Provenance.ENTERED : form.provenance();
        return new Act(
                caller.actor(), capacity(form), sealOrNull(form.reason()), authority, occurredAt(form), provenance);
    }

    private Capacity capacity(ActForm form) {
        if (form.capacity() == null) return caller.usualCapacity();
        if (!caller.mayActAs(form.capacity())) throw new Refused(new CapacityNotHeld(caller.actor(), form.capacity()));
        return form.capacity();
    }

    private @Nullable Instant occurredAt(ActForm form) {
        return form.occurredAt() == null ? null : happened(form.occurredAt());
    }
}
