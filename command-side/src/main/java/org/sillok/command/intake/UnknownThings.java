package org.sillok.command.intake;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.sillok.command.Command;
import org.sillok.command.Refused;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.StreamId;
import org.sillok.kernel.body.BodyRefusal.UnknownBody;
import org.sillok.kernel.budget.BudgetRefusal.UnknownBudget;
import org.sillok.kernel.document.DocumentRefusal.UnknownDocument;
import org.sillok.kernel.meeting.MeetingRefusal.UnknownMeeting;
import org.sillok.kernel.motion.MotionRefusal.UnknownMotion;
import org.sillok.kernel.person.PersonRefusal.UnknownPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Turns a command about a thing that is not in the record into the refusal of its area. */
@Component
class UnknownThings implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Autowired
    void watch(CommandBus commands) {
        commands.registerHandlerInterceptor(this);
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (AggregateNotFoundException unknown) {
            if (unitOfWork.getMessage().getPayload() instanceof Command command) {
                throw new Refused(unknown(command.target()));
            }
            throw unknown;
        }
    }

    static Refusal unknown(StreamId thing) {
        return switch (thing) {
            case PersonId person -> new UnknownPerson(person);
            case BodyId body -> new UnknownBody(body);
            case MeetingId meeting -> new UnknownMeeting(meeting);
            case MotionId motion -> new UnknownMotion(motion);
            case BudgetId budget -> new UnknownBudget(budget);
            case DocumentId document -> new UnknownDocument(document);
            default -> throw new IllegalStateException("nobody asks for " + thing);
        };
    }
}
